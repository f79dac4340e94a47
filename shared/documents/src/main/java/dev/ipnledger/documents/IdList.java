package dev.ipnledger.documents;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ids of children: {@code Id} in notifications, {@code member} in answers. */
@XmlAccessorType(XmlAccessType.FIELD)
final class IdList {
  @XmlElement(name = "Id")
  List<Leaf> id = new ArrayList<>();

  @XmlElement(name = "member")
  List<Leaf> member = new ArrayList<>();

  Stream<Leaf> all() {
    return Stream.concat(id.stream(), member.stream());
  }
}
