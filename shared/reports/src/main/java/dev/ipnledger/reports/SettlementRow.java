package dev.ipnledger.reports;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * One movement of money. What is missing or can't be read is empty; {@code findings} says so.
 *
 * @param row as it stands in the file
 * @param transactionType {@code Capture}, {@code Transfer}, {@code Reserve} ..., an open set; empty
 *     text when it is missing
 * @param postedAt when the account was debited or credited
 * @param transactionId the capture or refund; empty for transfers and reserves
 * @param orderReferenceId as the row names it
 * @param amount signed: what comes in is positive
 * @param totalFee signed: fees are negative
 * @param netAmount signed: what the balance changes by
 * @param findings what does not add up, one sentence each; empty when all does
 */
public record SettlementRow(
    FlatRow row,
    String transactionType,
    Optional<Moment> postedAt,
    Optional<AmazonId> transactionId,
    Optional<AmazonId> orderReferenceId,
    Optional<Money> amount,
    Optional<Money> totalFee,
    Optional<Money> netAmount,
    List<String> findings) {
  public SettlementRow {
    requireNonNull(row, "row is null");
    requireNonNull(transactionType, "transactionType is null");
    findings = List.copyOf(findings);
  }
}
