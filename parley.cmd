@echo off
rem Finds a JDK 25, builds Parley if its sources are newer than the last build, and runs it.
rem
rem   parley verify [Maven arguments]   the whole build with all tests
rem   parley ...                        any other command of Parley
rem
rem PARLEY_JAVA_HOME, PARLEY_HEAP, PARLEY_JAVA_OPTS and PARLEY_MAVEN_ARGS work as in the script "parley".
rem Unlike that, this one shows Maven's own output while it builds, and does not wait for another build going on.
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "root=%root:~0,-1%"
set "target=%root%\cli\target"
set "app=%target%\app"
set "stamp=%app%\.built"

set "jdk="
call :try "%PARLEY_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined jdk (
    >&2 echo Parley: no JDK 25 found. Looked in PARLEY_JAVA_HOME, JAVA_HOME, the PATH, and under "%ProgramFiles%" in
    >&2 echo Parley: Java, Eclipse Adoptium, Microsoft, Zulu, Amazon Corretto, BellSoft, and in "%USERPROFILE%\.jdks".
    >&2 echo Parley: install a JDK 25, for example from adoptium.net, or set PARLEY_JAVA_HOME to its folder.
    exit /b 69
)

if /i "%~1"=="verify" goto verify
if defined PARLEY_BUILDING goto run
call :changed
if "%changed%"=="no" goto run

call :need_maven || exit /b 69
>&2 echo Parley: building, about a minute the first time ...
call :begin
call :maven -ntp -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    >&2 echo Parley: the build failed; the reason stands above.
    exit /b 70
)
call :finish

:run
set "heap=%PARLEY_HEAP%"
if not defined heap set "heap=512m"
rem Java makes its start-up cache itself, at the end of the first run, and again when the program or Java has changed.
"%jdk%\bin\java.exe" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%app%\start.jsa" -XX:+UseSerialGC "-Xmx%heap%" -Xlog:disable -Xlog:all=warning:stderr "-Xlog:aot*=off:stderr" "-Xlog:cds*=off:stderr" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %PARLEY_JAVA_OPTS% -jar "%app%\parley.jar" %*
exit /b %errorlevel%

:verify
call :need_maven || exit /b 69
rem Everything after the word "verify".
for /f "tokens=1,*" %%A in ("%*") do set "rest=%%B"
call :begin
call :maven verify %rest%
if errorlevel 1 exit /b %errorlevel%
if not defined rest call :finish
exit /b 0

rem Sets jdk if the folder holds a JDK 25 and none was found before.
:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>&1 && set "jdk=%~f1"
exit /b 0

:need_maven
where mvn >nul 2>&1 && exit /b 0
>&2 echo Parley: Maven is needed to build, and there is no mvn on the PATH. Install Maven 3.8 or later.
exit /b 1

:maven
setlocal
set "JAVA_HOME=%jdk%"
set "PARLEY_BUILDING=1"
cd /d "%root%"
call mvn -B %PARLEY_MAVEN_ARGS% %*
exit /b %errorlevel%

rem The stamp has the time at which the build began, so that a change made meanwhile is seen.
:begin
if not exist "%target%" mkdir "%target%"
type nul >"%target%\.began"
exit /b 0

:finish
move /y "%target%\.began" "%stamp%" >nul
exit /b 0

rem Sets changed to "no" if the last build is newer than all sources, their folders and the poms.
:changed
set "changed=yes"
if not exist "%stamp%" exit /b 0
if not exist "%app%\parley.jar" exit /b 0
powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc; $r=$env:root; $p=@(Get-ChildItem -Path ($r+'\pom.xml'),($r+'\*\pom.xml'))+@(Get-ChildItem -Path ($r+'\.mvn'),($r+'\*\src\main') -Recurse -Force)+@(Get-Item -Path ($r+'\*\src\main')); if ($p.Where({$_.LastWriteTimeUtc -gt $t},'First').Count) {exit 1}"
if not errorlevel 1 set "changed=no"
exit /b 0
