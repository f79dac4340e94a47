package dev.ipnledger.sns.certificate;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.ipnledger.sns.certificate.CertificateAnswer.Cause;
import dev.ipnledger.sns.certificate.CertificateAnswer.Trusted;
import dev.ipnledger.sns.certificate.CertificateAnswer.Unavailable;
import dev.ipnledger.sns.certificate.CertificateAnswer.Untrusted;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of live traffic: fetched once, judged, remembered.
 *
 * <p>A trusted one is remembered for 24 hours and its validity looked at on every use; one that is
 * not trusted for a minute; a host that did not answer for 5 s, so that the next attempt of SNS, 20
 * s later, asks again. Callers that want the same address at the same time share one fetch.
 */
public final class SigningCertificates {
  private static final int MAX_REMEMBERED = 256;

  private final CertificateSource source;
  private final CertificateTrust trust;
  private final InstantSource clock;
  private final Map<Asker, FetchBudget> budgets = new EnumMap<>(Asker.class);
  private final Cache<URI, @Nullable CertificateAnswer> remembered;

  /** Nothing is fetched before it is asked for. */
  public SigningCertificates(
      CertificateSource source, CertificateTrust trust, InstantSource clock) {
    this.source = requireNonNull(source, "source is null");
    this.trust = requireNonNull(trust, "trust is null");
    this.clock = requireNonNull(clock, "clock is null");
    for (Asker asker : Asker.values()) {
      budgets.put(asker, new FetchBudget(clock));
    }
    this.remembered =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .ticker(() -> nanos(clock.instant()))
            .expireAfter(Expiry.creating((URI uri, CertificateAnswer answer) -> keep(answer)))
            .build();
  }

  /** Whose message names an address. Each has a budget of its own, so that none starves another. */
  public enum Asker {
    /** A message that claims to come from a topic on the allow-list. */
    LISTED_TOPIC,
    /** A message that claims to come from another topic of Amazon's, which anybody can claim. */
    OTHER_TOPIC
  }

  /** The certificate at that address, judged at this moment. */
  public CertificateAnswer at(SnsUrl url, Asker asker) {
    FetchBudget budget = requireNonNull(budgets.get(asker));
    // Nothing is remembered of an address that there was no budget for: a flood of them would push
    // out those in use.
    CertificateAnswer answer = remembered.get(url.uri(), uri -> budget.take() ? fetch(uri) : null);
    if (answer == null) {
      return new Unavailable(Cause.TOO_MANY_FETCHES);
    }
    return answer instanceof Trusted trusted
            && !CertificateTrust.isValid(trusted.leaf(), clock.instant())
        ? new Untrusted(CertificateFault.VALIDITY)
        : answer;
  }

  private CertificateAnswer fetch(URI uri) {
    try {
      List<X509Certificate> chain = Pem.parse(source.fetch(uri));
      Optional<CertificateFault> fault = trust.fault(chain, clock.instant());
      return fault
          .<CertificateAnswer>map(Untrusted::new)
          .orElseGet(() -> new Trusted(chain.getFirst()));
    } catch (IOException e) {
      return new Unavailable(Cause.UNREACHABLE);
    } catch (CertificateException e) {
      return new Unavailable(Cause.UNREADABLE);
    }
  }

  private static Duration keep(CertificateAnswer answer) {
    return switch (answer) {
      case Trusted _ -> Duration.ofHours(24);
      case Untrusted _ -> Duration.ofMinutes(1);
      case Unavailable _ -> Duration.ofSeconds(5);
    };
  }

  private static long nanos(Instant instant) {
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }
}
