package dev.ipnledger.lambda;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.LogManager;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Warms a function before Lambda takes the snapshot from which all its instances start. What is
 * warmed is code: classes are loaded, XML and JSON readers made. It must open no connection, read
 * no secret and draw no random number, because every instance would go on from the same ones.
 */
public final class SnapStart implements Resource {
  /** What Lambda's client knows of a resource is a weak reference. */
  private static final List<SnapStart> KEPT = new CopyOnWriteArrayList<>();

  private final Runnable warming;

  SnapStart(Runnable warming) {
    this.warming = warming;
  }

  /** Runs that once, before the snapshot; never where none is taken. */
  public static void warmBy(Runnable warming) {
    SnapStart resource = new SnapStart(warming);
    KEPT.add(resource);
    Core.getGlobalContext().register(resource);
  }

  /** A function that could not be warmed is only slower, so it is deployed all the same. */
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    try {
      warming.run();
    } catch (RuntimeException e) {
      LogManager.getLogger(SnapStart.class).error("The function starts cold", e);
    }
  }

  /** Nothing was opened, so there is nothing to open again. */
  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
