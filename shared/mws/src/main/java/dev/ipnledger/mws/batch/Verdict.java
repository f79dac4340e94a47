package dev.ipnledger.mws.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.mws.error.ErrorDocument;
import java.util.Optional;

/** Which request a row answers, and what it says about it. */
public sealed interface Verdict {
  /**
   * It answers a request, and Amazon did it; a payment may still be declined.
   *
   * @param statement the object; empty for what answers with none, such as closing
   */
  record Succeeded(String sellerRequestId, Optional<Statement> statement) implements Verdict {
    public Succeeded {
      requireNonNull(sellerRequestId, "sellerRequestId is null");
      requireNonNull(statement, "statement is null");
    }
  }

  /**
   * It answers a request, and Amazon did not do it.
   *
   * @param httpStatus 0 when the row has none
   * @param error as far as it could be read
   * @param retriable whether the same request, with the same reference id, may be submitted again
   */
  record Failed(String sellerRequestId, int httpStatus, ErrorDocument error, boolean retriable)
      implements Verdict {
    public Failed {
      requireNonNull(sellerRequestId, "sellerRequestId is null");
      requireNonNull(error, "error is null");
    }
  }

  /**
   * It says success, but states no object, or another one, or none that can be read: read the
   * object itself.
   *
   * @param sentence what is wrong
   */
  record Unreadable(String sellerRequestId, String sentence) implements Verdict {
    public Unreadable {
      requireNonNull(sellerRequestId, "sellerRequestId is null");
      requireNonNull(sentence, "sentence is null");
    }
  }

  /** It answers a request that another row answered before. */
  record Duplicate(String sellerRequestId) implements Verdict {
    public Duplicate {
      requireNonNull(sellerRequestId, "sellerRequestId is null");
    }
  }

  /** The feed has no such request. */
  record NotAsked(String sellerRequestId) implements Verdict {
    public NotAsked {
      requireNonNull(sellerRequestId, "sellerRequestId is null");
    }
  }
}
