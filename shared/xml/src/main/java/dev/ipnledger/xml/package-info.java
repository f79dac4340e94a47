/**
 * XML from outside. Start with {@link dev.ipnledger.xml.XmlDocument}; what it refuses is named by
 * {@link dev.ipnledger.xml.XmlRefusedException}.
 */
@NullMarked
package dev.ipnledger.xml;

import org.jspecify.annotations.NullMarked;
