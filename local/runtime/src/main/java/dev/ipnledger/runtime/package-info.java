/**
 * The whole system in one JVM: real SQS and DynamoDB protocols, real Lambda events, the same
 * handlers as in AWS. Start with the packages {@code dynamodb}, {@code sqs}, {@code front} and
 * {@code events}, each one piece that AWS would otherwise provide.
 */
@NullMarked
package dev.ipnledger.runtime;

import org.jspecify.annotations.NullMarked;
