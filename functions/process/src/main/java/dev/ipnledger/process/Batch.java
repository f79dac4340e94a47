package dev.ipnledger.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.lambda.LogFields;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.OtherKindException;
import dev.ipnledger.ledger.TooLargeException;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.process.Incoming.About;
import dev.ipnledger.process.Incoming.Aside;
import dev.ipnledger.process.Incoming.Happened;
import dev.ipnledger.process.Incoming.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Takes a batch of messages. Those about one object are one piece of work; the pieces run side by
 * side, because waiting for one Get after another would cost more than everything else together.
 */
public final class Batch {
  private final Intake intake;
  private final Ledger ledger;
  private final Occurrences occurrences;
  private final Aftermath aftermath;
  private final Step step;
  private final ProcessLog log;
  private final ProcessMeter meter;
  private final Supplier<ExecutorService> threads;

  Batch(
      Intake intake,
      Ledger ledger,
      Occurrences occurrences,
      Aftermath aftermath,
      Step step,
      ProcessLog log,
      ProcessMeter meter,
      Supplier<ExecutorService> threads) {
    this.intake = intake;
    this.ledger = ledger;
    this.occurrences = occurrences;
    this.aftermath = aftermath;
    this.step = step;
    this.log = log;
    this.meter = meter;
    this.threads = threads;
  }

  /**
   * The SQS ids of the messages that are to be delivered again, because a retry can mend what was
   * wrong or because they belong into the dead letters; empty when all are done.
   */
  public SortedSet<String> take(List<SQSMessage> messages) {
    SortedSet<String> failed = new TreeSet<>();
    List<Work> works = works(read(messages, failed));
    try (ExecutorService executor = threads.get()) {
      List<Future<List<String>>> running =
          works.stream()
              .map(work -> executor.submit(LogFields.inherited(() -> done(work))))
              .toList();
      for (int i = 0; i < works.size(); i++) {
        finish(works.get(i), running.get(i), failed);
      }
    }
    meter.flush();
    return failed;
  }

  /**
   * A piece of work.
   *
   * @param task gives the outcome of each message, in their order
   */
  private record Work(List<? extends Incoming> messages, Callable<List<String>> task) {}

  /** A message that came out of quarantine leaves it only once all else of its work is done. */
  private List<String> done(Work work) throws Exception {
    List<String> outcomes = work.task().call();
    for (int i = 0; i < outcomes.size(); i++) {
      aftermath.of(work.messages().get(i).names(), outcomes.get(i));
    }
    return outcomes;
  }

  private List<Incoming> read(List<SQSMessage> messages, SortedSet<String> failed) {
    List<Incoming> read = new ArrayList<>();
    for (SQSMessage message : messages) {
      try {
        read.add(intake.read(message));
      } catch (PoisonMessageException e) {
        log.poison(message.getMessageId(), e);
        failed.add(message.getMessageId());
      }
    }
    return read;
  }

  private List<Work> works(List<Incoming> incoming) {
    List<Work> works = new ArrayList<>();
    List<About> abouts = new ArrayList<>();
    for (Incoming one : incoming) {
      switch (one) {
        case About about -> abouts.add(about);
        case Test test ->
            works.add(new Work(List.of(test), () -> List.of(ledger.put(test.sample()).label())));
        case Happened happened ->
            works.add(new Work(List.of(happened), () -> List.of(keep(happened))));
        case Aside aside -> works.add(new Work(List.of(aside), () -> List.of(keep(aside))));
      }
    }
    Map<ObjectRef, List<About>> byObject =
        abouts.stream().collect(groupingBy(About::object, LinkedHashMap::new, toList()));
    byObject.forEach((object, about) -> works.add(new Work(about, () -> record(object, about))));
    return works;
  }

  private List<String> record(ObjectRef object, List<About> abouts) {
    try {
      Step.Result result = step.take(object, abouts.stream().map(About::evidence).toList());
      log.got(object, result.get());
      meter.got(result.get());
      return result.outcomes();
    } catch (OtherKindException e) {
      return aside(abouts, Cause.OTHER_KIND, e);
    } catch (TooLargeException e) {
      // One by one: only the large one is kept aside.
      return abouts.size() == 1
          ? aside(abouts, Cause.TOO_LARGE, e)
          : abouts.stream().flatMap(about -> record(object, List.of(about)).stream()).toList();
    }
  }

  private List<String> aside(List<About> abouts, Cause cause, RuntimeException why) {
    return abouts.stream()
        .map(about -> about.aside().because(cause.slug(), String.valueOf(why.getMessage())))
        .map(this::keep)
        .toList();
  }

  private String keep(Aside aside) {
    aside.condition().ifPresent(ledger::put);
    return aftermath.keep(aside);
  }

  /** The attention first: a crash between the two repeats both. */
  private String keep(Happened happened) {
    happened.attention().ifPresent(ledger::put);
    return occurrences.put(happened.occurrence()).label();
  }

  private void finish(Work work, Future<List<String>> task, SortedSet<String> failed) {
    try {
      List<String> outcomes = task.get();
      for (int i = 0; i < outcomes.size(); i++) {
        log.done(work.messages().get(i), outcomes.get(i));
        meter.done(work.messages().get(i), outcomes.get(i));
      }
    } catch (ExecutionException e) {
      for (Incoming message : work.messages()) {
        log.failed(message, e.getCause());
        failed.add(message.names().sqsMessageId());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      work.messages().forEach(message -> failed.add(message.names().sqsMessageId()));
    }
  }
}
