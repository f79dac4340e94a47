package dev.ipnledger.runtime.sqs;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.actor.queue.QueueEvent;
import org.elasticmq.persistence.sql.SqlQueuePersistenceActor;
import org.elasticmq.persistence.sql.SqlQueuePersistenceConfig;
import org.elasticmq.util.NowProvider;
import scala.Option;
import scala.collection.immutable.List$;

/**
 * ElasticMQ's actors with its own store beside them: queues and messages lie in a file of the
 * database H2 and come back from there. The builder of the server starts none of that by itself.
 *
 * @param system ended by the caller
 * @param manager what the server asks
 * @param store what is told of each change
 */
record KeptQueues(ActorSystem system, ActorRef manager, ActorRef store) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Takes up what is in the folder, which is made if it is not there.
   *
   * @throws StartException naming the folder when it can't be read
   */
  static KeptQueues in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StartException("cannot make the folder " + folder + " for the queues", e);
    }
    String file = "jdbc:h2:" + folder.resolve("queues").toAbsolutePath();
    ActorSystem system = ActorSystem.create("local-sqs");
    ActorRef store =
        system.actorOf(
            Props.create(
                SqlQueuePersistenceActor.class,
                () ->
                    new SqlQueuePersistenceActor(
                        new SqlQueuePersistenceConfig(true, "org.h2.Driver", file, "", "", false),
                        List$.MODULE$.empty())));
    ActorRef manager =
        system.actorOf(
            Props.create(
                QueueManagerActor.class,
                () ->
                    new QueueManagerActor(
                        new NowProvider(), StrictSQSLimits$.MODULE$, Option.apply(store))));
    restore(store, manager, folder);
    return new KeptQueues(system, manager, store);
  }

  private static void restore(ActorRef store, ActorRef manager, Path folder) {
    try {
      Patterns.ask(store, new QueueEvent.Restore(manager), PATIENCE)
          .toCompletableFuture()
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StartException("cannot read the queues in " + folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("interrupted while the queues in " + folder + " were read", e);
    }
  }
}
