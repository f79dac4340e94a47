package dev.ipnledger.simulation.defect;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Defects of what stands between the functions and AWS: topics, queue, stream. */
final class PlatformDefects {
  private PlatformDefects() {}

  static final class TopicUnchecked implements Seams {
    @Override
    public Set<String> topics(Set<String> topics) {
      Set<String> more = new HashSet<>(topics);
      topics.forEach(topic -> more.add(Defects.forgersTopic(topic)));
      return more;
    }
  }

  static final class FailedRecordsSkipped implements Seams {
    @Override
    public Optional<String> again(Optional<String> sequenceNumber) {
      return Optional.empty();
    }
  }

  static final class AcknowledgesFirst implements Seams {
    @Override
    public boolean acknowledgesFirst() {
      return true;
    }
  }

  static final class FailureIgnored implements Seams {
    @Override
    public Set<String> failed(Set<String> failed) {
      return new TreeSet<>();
    }
  }
}
