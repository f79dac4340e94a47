/** What the functions write to. Start with {@link Stores}. */
@NullMarked
package dev.ipnledger.runtime.stores;

import org.jspecify.annotations.NullMarked;
