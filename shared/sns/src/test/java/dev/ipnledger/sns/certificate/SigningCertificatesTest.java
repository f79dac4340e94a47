package dev.ipnledger.sns.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.certificate.CertificateAnswer.Cause;
import dev.ipnledger.sns.certificate.CertificateAnswer.Trusted;
import dev.ipnledger.sns.certificate.CertificateAnswer.Unavailable;
import dev.ipnledger.sns.certificate.CertificateAnswer.Untrusted;
import dev.ipnledger.sns.certificate.SigningCertificates.Asker;
import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SigningCertificatesTest {
  private static final TestAuthority ROOT = TestAuthority.create("Test Root");
  private static final TestSigner SIGNER = ROOT.signer();
  private static final SnsUrl URL = url(1);

  private final AtomicInteger fetches = new AtomicInteger();
  private Instant now = Instant.now();
  private CertificateSource source = _ -> pem(SIGNER);
  private final SigningCertificates certificates =
      new SigningCertificates(
          uri -> {
            fetches.incrementAndGet();
            return source.fetch(uri);
          },
          CertificateTrust.of(ROOT.certificate()),
          () -> now);

  @Test
  void aTrustedCertificateIsFetchedOnceInADay() {
    assertThat(ask()).isEqualTo(new Trusted(SIGNER.certificate()));
    pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(ask()).isInstanceOf(Trusted.class);
    assertThat(fetches).hasValue(1);

    pass(Duration.ofSeconds(2));
    assertThat(ask()).isInstanceOf(Trusted.class);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void aRememberedCertificateIsRefusedOnceItHasExpired() {
    TestSigner brief =
        ROOT.leaf("sns.amazonaws.com").valid(now.minusSeconds(60), now.plusSeconds(60)).issue();
    source = _ -> pem(brief);

    assertThat(ask()).isInstanceOf(Trusted.class);
    pass(Duration.ofSeconds(62));
    assertThat(ask()).isEqualTo(new Untrusted(CertificateFault.VALIDITY));
    assertThat(fetches).hasValue(1);
  }

  @Test
  void aRotatedCertificateHasItsOwnAddress() {
    TestSigner next = ROOT.signer();
    source = uri -> pem(uri.equals(URL.uri()) ? SIGNER : next);

    assertThat(ask()).isEqualTo(new Trusted(SIGNER.certificate()));
    assertThat(certificates.at(url(2), Asker.LISTED_TOPIC))
        .isEqualTo(new Trusted(next.certificate()));
  }

  @Test
  void anUntrustedCertificateIsNotFetchedAgainForAMinute() {
    source = _ -> pem(ROOT.leaf("evil.example").issue());

    assertThat(ask()).isEqualTo(new Untrusted(CertificateFault.NAME));
    pass(Duration.ofSeconds(59));
    assertThat(ask()).isEqualTo(new Untrusted(CertificateFault.NAME));
    assertThat(fetches).hasValue(1);

    pass(Duration.ofSeconds(2));
    ask();
    assertThat(fetches).hasValue(2);
  }

  @Test
  void aSilentHostIsAskedAgainBeforeTheNextAttemptOfSns() {
    source =
        _ -> {
          throw new IOException("down");
        };
    assertThat(ask()).isEqualTo(new Unavailable(Cause.UNREACHABLE));
    pass(Duration.ofSeconds(4));
    ask();
    assertThat(fetches).hasValue(1);

    source = _ -> pem(SIGNER);
    pass(Duration.ofSeconds(16));
    assertThat(ask()).isInstanceOf(Trusted.class);
  }

  @Test
  void whatIsNoCertificateMayBeOneLater() {
    for (String text : List.of("", "<html>busy</html>", "-----BEGIN CERTIFICATE-----\nAAAA\n")) {
      source = _ -> text.getBytes(StandardCharsets.UTF_8);
      assertThat(ask()).as(text).isEqualTo(new Unavailable(Cause.UNREADABLE));
      pass(Duration.ofMinutes(1));
    }
  }

  @Test
  void aFloodOfAddressesCausesABoundedNumberOfRequests() {
    source =
        _ -> {
          throw new IOException("no such certificate");
        };
    for (int i = 0; i < 10_000; i++) {
      certificates.at(url(i), Asker.OTHER_TOPIC);
    }
    assertThat(fetches).hasValue(20);
    assertThat(certificates.at(url(10_001), Asker.OTHER_TOPIC))
        .isEqualTo(new Unavailable(Cause.TOO_MANY_FETCHES));

    pass(Duration.ofSeconds(9));
    for (int i = 0; i < 10_000; i++) {
      certificates.at(url(20_000 + i), Asker.OTHER_TOPIC);
    }
    assertThat(fetches).hasValue(23);
  }

  @Test
  void aFloodFromOtherTopicsDoesNotKeepAListedTopicWaiting() {
    ask();
    for (int i = 100; i < 5_000; i++) {
      certificates.at(url(i), Asker.OTHER_TOPIC);
    }

    assertThat(certificates.at(url(2), Asker.LISTED_TOPIC)).isInstanceOf(Trusted.class);
    int soFar = fetches.get();
    assertThat(ask()).isInstanceOf(Trusted.class);
    assertThat(fetches).as("the first certificate is still remembered").hasValue(soFar);
  }

  @Test
  void thoseWhoWantTheSameCertificateShareOneFetch()
      throws InterruptedException, ExecutionException {
    CountDownLatch answer = new CountDownLatch(1);
    source =
        _ -> {
          try {
            answer.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return pem(SIGNER);
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<CertificateAnswer>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(this::ask));
      }
      answer.countDown();
      for (Future<CertificateAnswer> future : answers) {
        assertThat(future.get()).isInstanceOf(Trusted.class);
      }
    }
    assertThat(fetches).hasValue(1);
  }

  private CertificateAnswer ask() {
    return certificates.at(URL, Asker.LISTED_TOPIC);
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
  }

  private static byte[] pem(TestSigner signer) {
    return Pem.text(signer.certificate()).getBytes(StandardCharsets.US_ASCII);
  }

  private static SnsUrl url(int number) {
    return SnsUrl.ofCertificate(
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-%032x.pem"
                .formatted(number))
        .orElseThrow();
  }
}
