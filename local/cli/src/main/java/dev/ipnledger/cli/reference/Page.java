package dev.ipnledger.cli.reference;

import static java.util.Objects.requireNonNull;

/**
 * One page of the reference.
 *
 * @param file its name in {@code docs/reference}
 * @param title its heading
 * @param text all of it, in Markdown
 */
record Page(String file, String title, String text) {
  Page {
    requireNonNull(file, "file is null");
    requireNonNull(title, "title is null");
    requireNonNull(text, "text is null");
  }
}
