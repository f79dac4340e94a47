/**
 * The sandbox in another project's tests. Start at {@link
 * dev.ipnledger.sandbox.junit.SandboxExtension}.
 */
@NullMarked
package dev.ipnledger.sandbox.junit;

import org.jspecify.annotations.NullMarked;
