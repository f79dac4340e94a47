package dev.ipnledger.mws.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;

/** A made-up answer in the real format, with everything that a buyer would not want to be kept. */
final class Answers {
  static final String ORDER_REFERENCE =
      """
      <GetOrderReferenceDetailsResponse xmlns="http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01">
        <GetOrderReferenceDetailsResult>
          <OrderReferenceDetails>
            <OrderTotal><CurrencyCode>EUR</CurrencyCode><Amount>119.90</Amount></OrderTotal>
            <Buyer><Name>Erika M&#252;ller</Name><Email>erika@example.org</Email></Buyer>
            <Destination>
              <DestinationType>Physical</DestinationType>
              <PhysicalDestination><PostalCode>80331</PostalCode></PhysicalDestination>
            </Destination>
            <BillingAddress><AddressType>Physical</AddressType>
              <PhysicalAddress><AddressLine1>Marienplatz 1</AddressLine1></PhysicalAddress>
            </BillingAddress>
            <SellerNote>Danke &amp; bis bald &lt;3</SellerNote>
            <IdList>
              <member>S02-1000001-2000002-A000001</member>
              <member>S02-1000001-2000002-A000002</member>
            </IdList>
            <ParentDetails><Id>C02-1111111-2222222</Id><Type>BillingAgreement</Type></ParentDetails>
            <SellerOrderAttributes>
              <SellerOrderId>shop-4711</SellerOrderId><StoreName>Laden</StoreName>
            </SellerOrderAttributes>
            <OrderReferenceStatus>
              <LastUpdateTimestamp>2016-05-06T07:08:09.010Z</LastUpdateTimestamp>
              <State>Open</State>
            </OrderReferenceStatus>
            <ReleaseEnvironment>Sandbox</ReleaseEnvironment>
            <AmazonOrderReferenceId>S02-1000001-2000002</AmazonOrderReferenceId>
            <CreationTimestamp>2016-05-06T07:00:00.000Z</CreationTimestamp>
            <ExpirationTimestamp>2016-11-02T07:00:00.000Z</ExpirationTimestamp>
          </OrderReferenceDetails>
        </GetOrderReferenceDetailsResult>
        <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>
      </GetOrderReferenceDetailsResponse>
      """;

  static final ObjectRef ASKED =
      ObjectRef.of(
          new Account("A1SELLER", Environment.SANDBOX),
          ObjectKind.ORDER_REFERENCE,
          new AmazonId("S02-1000001-2000002"));

  private Answers() {}

  static DetailsAnswer read(String xml) {
    return DetailsAnswerReader.read(ASKED, xml.getBytes(UTF_8));
  }
}
