/** The text of an article, read without moving an offset: paragraphs, quotation marks, tokens, sentences. */
@NullMarked
package org.parley.statements.text;

import org.jspecify.annotations.NullMarked;
