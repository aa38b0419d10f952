/** XML, JSON and YAML as small trees that know their lines; nothing external is ever fetched. */
@NullMarked
package org.parley.files.platform.text;

import org.jspecify.annotations.NullMarked;
