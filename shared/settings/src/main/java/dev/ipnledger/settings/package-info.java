/**
 * What a deployment decides, as typed records. Start with {@link
 * dev.ipnledger.settings.SharedSettings}, the table of the environment variables that more than one
 * function reads, and {@link dev.ipnledger.settings.Variables}, which reads them.
 */
@NullMarked
package dev.ipnledger.settings;

import org.jspecify.annotations.NullMarked;
