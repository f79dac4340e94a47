/**
 * The whole system in one JVM: real SQS and DynamoDB protocols, real Lambda events, the same
 * handlers as in AWS. Start with {@code system.LocalSystem}, which puts the other packages
 * together: {@code dynamodb}, {@code sqs}, {@code front}, {@code lambda} and {@code events} are
 * each one piece that AWS would otherwise provide, {@code play} is a shop to watch.
 */
@NullMarked
package dev.ipnledger.runtime;

import org.jspecify.annotations.NullMarked;
