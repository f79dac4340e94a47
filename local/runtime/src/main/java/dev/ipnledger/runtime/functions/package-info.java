/**
 * The functions of the system over the collaborators of a local run. Start with {@link
 * FunctionSet}.
 */
@NullMarked
package dev.ipnledger.runtime.functions;

import org.jspecify.annotations.NullMarked;
