/**
 * What the tests of several functions share: a context, the sample events of the project, and the
 * description of the API that answers are held against.
 */
@NullMarked
package dev.ipnledger.testing;

import org.jspecify.annotations.NullMarked;
