/**
 * The function that Amazon SNS posts to. Start with {@link dev.ipnledger.ingest.Ingest}; {@link
 * dev.ipnledger.ingest.IngestWiring} shows what it is made of.
 */
@NullMarked
package dev.ipnledger.ingest;

import org.jspecify.annotations.NullMarked;
