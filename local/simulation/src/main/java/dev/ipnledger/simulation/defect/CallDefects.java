package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Defects at the door and on the way to Amazon. */
final class CallDefects {
  private CallDefects() {}

  /** Every call is allowed. */
  static final class QuotaUnchecked implements QuotaGate {
    @Override
    public boolean tryTake(Account account, Operation operation, Share share, Instant now) {
      return true;
    }

    @Override
    public void drain(Account account, Operation operation, Instant since) {}
  }

  /** Process and reconcile each count by themselves. */
  static final class QuotaOfItsOwn implements QuotaGate {
    private final Map<Share, QuotaGate> gates = new EnumMap<>(Share.class);

    private QuotaGate gate(Share share) {
      return gates.computeIfAbsent(share, _ -> new InMemoryQuotaGate());
    }

    @Override
    public boolean tryTake(Account account, Operation operation, Share share, Instant now) {
      return gate(share).tryTake(account, operation, share, now);
    }

    @Override
    public void drain(Account account, Operation operation, Instant since) {
      gates.values().forEach(gate -> gate.drain(account, operation, since));
    }
  }

  /** Two calls are taken for one. */
  static final class QuotaOffByOne implements QuotaGate {
    private final QuotaGate gate;
    private int calls;

    QuotaOffByOne(QuotaGate gate) {
      this.gate = gate;
    }

    @Override
    public boolean tryTake(Account account, Operation operation, Share share, Instant now) {
      return ++calls % 2 == 0 || gate.tryTake(account, operation, share, now);
    }

    @Override
    public void drain(Account account, Operation operation, Instant since) {
      gate.drain(account, operation, since);
    }
  }

  /** What was answered once is answered again, so that nothing is ever read afresh. */
  static Transport answersRemembered(Transport transport) {
    Map<String, HttpAnswer> answers = new HashMap<>();
    return (address, form) -> {
      String key = form.replaceAll("&(Timestamp|Signature)=[^&]*", "");
      HttpAnswer known = answers.get(key);
      if (known != null) {
        return known;
      }
      HttpAnswer answer = transport.post(address, form);
      if (answer.status() == 200) {
        answers.put(key, answer);
      }
      return answer;
    };
  }

  /** A signature that was right once is right, whatever it stands under. */
  static SignatureVerifier signaturesRemembered(SignatureVerifier verifier) {
    Set<String> right = new HashSet<>();
    return (envelope, leaf) -> {
      if (verifier.verify(envelope, leaf)) {
        right.add(envelope.signature());
      }
      return right.contains(envelope.signature());
    };
  }

  /** The message's id and topic are verified, and not what it says. */
  static SignatureVerifier contentUnsigned() {
    return (envelope, leaf) -> !envelope.signature().isEmpty();
  }
}
