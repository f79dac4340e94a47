/** Amazon SQS without AWS. Start with {@link LocalSqs}. */
@NullMarked
package dev.ipnledger.runtime.sqs;

import org.jspecify.annotations.NullMarked;
