package dev.ipnledger.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A class to bind: one field that keeps the last, one that keeps all. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Leaf {
  static final String TWO_LEAVES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tree xmlns="https://mws.example/ spaced /2013-01-01" xmlns:p="urn:p">
        <leaf><Id>1</Id><Id> 2 </Id></leaf>
        <branch a="1"><p:leaf p:nil="true"><p:Id/><last>é&amp;&#65;<![CDATA[<b>]]></last></p:leaf></branch>
        <!-- end -->
      </tree>
      """;

  @XmlElement(name = "Id")
  List<String> ids = new ArrayList<>();

  @XmlElement String last;
}
