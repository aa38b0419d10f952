package org.parley.files.platform.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.files.platform.model.Source;

/**
 * Mends the {@code &} of XML that people wrote by hand: a lone one is meant literally, and names that only HTML knows
 * stand for their character.
 */
final class Entities {

    private static final Pattern AMPERSAND =
            Pattern.compile("&(?:(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)?");
    private static final java.util.Set<String> XML = java.util.Set.of("amp", "lt", "gt", "quot", "apos");

    private static final Map<String, String> HTML = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("yen", "¥"),
            Map.entry("cent", "¢"),
            Map.entry("deg", "°"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("aacute", "á"),
            Map.entry("iacute", "í"),
            Map.entry("oacute", "ó"),
            Map.entry("uacute", "ú"),
            Map.entry("ntilde", "ñ"),
            Map.entry("ccedil", "ç"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("frac12", "½"),
            Map.entry("times", "×"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"));

    private Entities() {}

    static String mended(Source source, String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        Matcher matcher = AMPERSAND.matcher(xml);
        StringBuilder mended = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String written = matcher.group();
            String meant;
            if (name != null && (name.startsWith("#") || XML.contains(name))) {
                meant = written;
            } else if (name != null && HTML.containsKey(name)) {
                meant = HTML.getOrDefault(name, "");
                source.note("entity " + written + " is unknown to XML; read as '" + meant + "'");
            } else {
                meant = "&amp;" + written.substring(1);
                source.note("'" + written + "' is no entity of XML; read as those characters");
            }
            matcher.appendReplacement(mended, Matcher.quoteReplacement(meant));
        }
        return matcher.appendTail(mended).toString();
    }
}
