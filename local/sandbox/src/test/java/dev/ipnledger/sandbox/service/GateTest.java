package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  @Test
  void signedPostAndGetAreAdmitted() {
    assertThat(shop.client.call("GetServiceStatus").text("Status")).isEqualTo("GREEN");
    assertThat(shop.client.get("GetServiceStatus").text("Status")).isEqualTo("GREEN");
  }

  @Test
  void anyChangedByteBreaksTheSignature() {
    TreeMap<String, String> parameters = shop.client.parameters("GetServiceStatus");
    String signed = shop.client.sign("POST", parameters);
    Reply reply = shop.client.send("POST", signed.replace("GetServiceStatus", "GetRefundDetails"));
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.code()).isEqualTo("SignatureDoesNotMatch");
    assertThat(shop.client.send("GET", signed).code()).isEqualTo("SignatureDoesNotMatch");
  }

  @Test
  void anotherSecretIsRefused() {
    SandboxClient thief =
        new SandboxClient(shop.sandbox, shop.clock, Shop.SELLER, Shop.ACCESS_KEY, "GUESS");
    assertThat(thief.call("GetServiceStatus").code()).isEqualTo("SignatureDoesNotMatch");
  }

  @ParameterizedTest(name = "{0}={1} is refused with {2} {3}")
  @CsvSource({
    "AWSAccessKeyId, NOBODYS, 403, InvalidAccessKeyId",
    "SellerId, SOMEONEELSE, 401, AccessDenied",
    "Version, 2009-01-01, 404, InvalidAddress",
    "Timestamp, 2026-03-01T13:15:01Z, 400, InvalidParameterValue",
    "Timestamp, 2026-03-01T12:44:58Z, 400, InvalidParameterValue",
    "Timestamp, yesterday, 400, InvalidParameterValue",
    "SignatureMethod, HmacMD5, 400, InvalidParameterValue",
    "SignatureVersion, 4, 400, InvalidParameterValue",
    "Action, Steal, 400, InvalidParameterValue",
    "Action, , 400, InvalidParameterValue",
    "SellerId, , 400, InvalidParameterValue",
    "AWSAccessKeyId, , 400, InvalidParameterValue",
    "Timestamp, , 400, InvalidParameterValue",
    "Version, , 400, InvalidParameterValue"
  })
  void wrongCommonParametersAreRefused(String name, String value, int status, String code) {
    Reply reply = shop.client.call("GetServiceStatus", name, value);
    assertThat(reply.code()).as(reply.body()).isEqualTo(code);
    assertThat(reply.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T13:14:59Z", "2026-03-01T12:45:30.123Z"})
  void fifteenMinutesOfSkewAreAllowed(String timestamp) {
    assertThat(shop.client.call("GetServiceStatus", "Timestamp", timestamp).status())
        .isEqualTo(200);
  }

  @Test
  void aDeveloperActingForASellerNeedsTheSellersToken() {
    shop.control()
        .register(
            new Seller(
                "AUTHORIZED1",
                "DEVELOPER",
                Shop.SECRET_KEY,
                "amzn.mws.test",
                shop.seller("AUTHORIZED1", "DEVELOPER").environments()));
    SandboxClient developer =
        new SandboxClient(shop.sandbox, shop.clock, "AUTHORIZED1", "DEVELOPER", Shop.SECRET_KEY);
    assertThat(developer.call("GetServiceStatus").code()).isEqualTo("AccessDenied");
    assertThat(developer.call("GetServiceStatus", "MWSAuthToken", "amzn.mws.test").status())
        .isEqualTo(200);
  }

  @Test
  void aSellerWithoutTheEnvironmentHasNoUsableAccount() {
    shop.control()
        .register(
            new Seller(
                "SANDBOXONLY",
                "KEY2",
                Shop.SECRET_KEY,
                null,
                Map.of(
                    Environment.SANDBOX,
                    shop.seller("SANDBOXONLY", "KEY2").in(Environment.SANDBOX).orElseThrow())));
    SandboxClient client =
        new SandboxClient(shop.sandbox, shop.clock, "SANDBOXONLY", "KEY2", Shop.SECRET_KEY);
    assertThat(client.call("GetServiceStatus").status()).isEqualTo(200);
    assertThat(client.live().call("GetServiceStatus").code()).isEqualTo("InvalidAccountStatus");
  }

  @Test
  void brokenFormsAreRefusedNotCrashedOn() {
    for (String form : new String[] {"%", "a=%zz", "a=1&a=2", "&&&=", "x".repeat(5000)}) {
      Reply reply = shop.client.send("POST", form);
      assertThat(reply.status()).as(form).isEqualTo(400);
      assertThat(reply.code()).isEqualTo("InvalidParameterValue");
    }
  }

  @Test
  void pathsOfOtherVersionsAreInvalidAddresses() {
    Reply reply = shop.client.control("GET", "/OffAmazonPayments_Sandbox/2009-01-01", null);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.code()).isEqualTo("InvalidAddress");
    assertThat(shop.client.control("DELETE", "/OffAmazonPayments_Sandbox/2013-01-01", null).code())
        .isEqualTo("InvalidAddress");
  }
}
