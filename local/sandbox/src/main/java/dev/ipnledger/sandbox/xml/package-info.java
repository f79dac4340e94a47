/**
 * Printing XML and times the way Amazon does. Start at {@link dev.ipnledger.sandbox.xml.Element}.
 */
@NullMarked
package dev.ipnledger.sandbox.xml;

import org.jspecify.annotations.NullMarked;
