/** The sandbox's buyer page in the Chromium that is installed; without one the tests skip. */
@NullMarked
package dev.ipnledger.browser;

import org.jspecify.annotations.NullMarked;
