/**
 * The real template, through the real SAM CLI, into an emulator of AWS on this machine. Start with
 * {@link dev.ipnledger.deploy.LocalDeployment}.
 */
@NullMarked
package dev.ipnledger.deploy;

import org.jspecify.annotations.NullMarked;
