/**
 * The ledger in DynamoDB. Start with {@link dev.ipnledger.ledger.dynamodb.DynamoDbLedger}; {@link
 * dev.ipnledger.ledger.dynamodb.TableDefinition} describes the one table, and {@code
 * EvidenceItems}, {@code ObjectItems} and {@code SystemItems} what its items look like.
 */
@NullMarked
package dev.ipnledger.ledger.dynamodb;

import org.jspecify.annotations.NullMarked;
