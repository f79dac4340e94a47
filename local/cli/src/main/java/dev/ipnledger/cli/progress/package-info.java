/** How far a long command has come: {@link dev.ipnledger.cli.progress.Progress}. */
@NullMarked
package dev.ipnledger.cli.progress;

import org.jspecify.annotations.NullMarked;
