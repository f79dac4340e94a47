package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.ItemKey;
import java.util.Map;

/**
 * One item with its place in the indexes.
 *
 * @param key its primary key
 * @param content a record of the ledger
 * @param places by index; empty when it stands in none
 */
record Row(ItemKey key, Object content, Map<Index, IndexKey> places) {}
