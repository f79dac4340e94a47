/**
 * Fuzzing: each class feeds one reader of documents from outside with inputs that Jazzer changes at
 * random, keeping those that reach new branches. What may happen is written in each test; anything
 * else, an exception that the reader does not document above all, fails it. A hang or a heap of
 * more than the 256 MB that the JVM gets fails it too.
 *
 * <p>Each class runs in a JVM of its own for {@code -Dfuzz.duration} (Jazzer's notation, such as
 * {@code 60s}). It begins with the documents in the resource folder named after it with {@code
 * Inputs} behind; an input that failed is written there, and stays as a test of its own.
 */
@NullMarked
package dev.ipnledger.fuzz;

import org.jspecify.annotations.NullMarked;
