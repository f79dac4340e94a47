/** All of it together. Start with {@link LocalSystem}. */
@NullMarked
package dev.ipnledger.runtime.system;

import org.jspecify.annotations.NullMarked;
