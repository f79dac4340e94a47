/** Amazon DynamoDB without AWS. Start with {@link LocalDynamoDb}. */
@NullMarked
package dev.ipnledger.runtime.dynamodb;

import org.jspecify.annotations.NullMarked;
