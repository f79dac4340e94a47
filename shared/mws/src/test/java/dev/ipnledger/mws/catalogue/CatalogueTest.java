package dev.ipnledger.mws.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyOperationIsDescribed(Operation operation) {
    Entry entry = Catalogue.of(operation);

    assertThat(entry.parameters()).doesNotHaveDuplicates();
    entry
        .idempotencyKey()
        .ifPresent(key -> assertThat(entry.parameter(key).orElseThrow().required()).isTrue());
    boolean hourly = operation.section() != Section.OFF_AMAZON_PAYMENTS;
    assertThat(operation.hourlyCap().isPresent()).isEqualTo(hourly);
    assertThat(entry.repeat() == Repeat.REFERENCE_ID)
        .isEqualTo(
            entry
                .idempotencyKey()
                .filter(key -> key.endsWith("ReferenceId"))
                .filter(key -> !key.startsWith("Amazon"))
                .isPresent());
  }

  @Test
  void onlyMakingAnOrderReferenceFromAnAgreementCannotBeRepeated() {
    assertThat(Catalogue.all())
        .filteredOn(entry -> !entry.repeat().safe())
        .extracting(Entry::operation)
        .containsExactly(Operation.CREATE_ORDER_REFERENCE_FOR_ID);
  }

  @ParameterizedTest(name = "{0} {1}={2}")
  @CsvSource({
    "AUTHORIZE, AuthorizationReferenceId, this one has a blank",
    "AUTHORIZE, AuthorizationReferenceId, a-reference-id-of-33-characters--",
    "AUTHORIZE, AuthorizationAmount.Amount, '1,5'",
    "AUTHORIZE, AuthorizationAmount.Amount, -1",
    "AUTHORIZE, AuthorizationAmount.Amount, 0.00",
    "AUTHORIZE, AuthorizationAmount.CurrencyCode, euro",
    "AUTHORIZE, TransactionTimeout, 1441",
    "AUTHORIZE, CaptureNow, yes",
    "AUTHORIZE, SoftDescriptor, seventeen letters",
    "AUTHORIZE, CaptureReferenceId, ref",
    "CONFIRM_ORDER_REFERENCE, SuccessUrl, http://shop.example",
    "LIST_ORDER_REFERENCE, QueryIdType, AmazonOrderReferenceId",
    "GET_REPORT_LIST, MaxCount, 101",
    "GET_REPORT_LIST, AvailableFromDate, yesterday",
    "SUBMIT_FEED, ContentMD5Value, 9d2a",
    "SUBMIT_FEED, MarketplaceIdList.Id.0, A1",
  })
  void whatAmazonWouldRefuseIsRefusedByName(Operation operation, String name, String value) {
    assertThatThrownBy(() -> Parameters.of(operation).with(name, value))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageStartingWith(operation.wireName() + ": " + name + " ")
        .hasMessageNotContaining(value)
        .satisfies(
            thrown -> assertThat(((InvalidParameterException) thrown).parameter()).isEqualTo(name));
  }
}
