/**
 * Files that go to Amazon and come from it. Start with {@link
 * dev.ipnledger.mws.document.ContentMd5}, by which they are known to be whole.
 */
@NullMarked
package dev.ipnledger.mws.document;

import org.jspecify.annotations.NullMarked;
