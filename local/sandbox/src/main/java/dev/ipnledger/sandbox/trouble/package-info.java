/**
 * What can go wrong with calls to the service, when somebody asks for it. Start at {@link
 * dev.ipnledger.sandbox.trouble.ServiceFaults}.
 */
@NullMarked
package dev.ipnledger.sandbox.trouble;

import org.jspecify.annotations.NullMarked;
