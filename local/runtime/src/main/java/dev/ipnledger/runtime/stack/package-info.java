/**
 * How the other commands of this machine find a run that is up: it tells where its parts are. Start
 * with {@code StackDescription}.
 */
@NullMarked
package dev.ipnledger.runtime.stack;

import org.jspecify.annotations.NullMarked;
