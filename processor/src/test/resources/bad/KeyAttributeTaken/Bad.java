package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "ORDER#{id}", range = "LINE#{line:4}")
@IndexKey(index = "GSI1", hash = "STATUS#{status}", range = "{line}")
record Bad(
    String id,
    @Attribute("PK") int line, // [KeyAttributeTaken at "PK"] The attribute 'PK' is the hash key of the table, but the member 'line' has that name. Give the member another name with @Attribute, or give the table another attribute with @Table(hashKey = "…").
    @FromKey @Attribute("SK") String sort, // [KeyAttributeTaken at "SK"] the range key of the table [FromKeyUnheld] 'sort'
    @Attribute("GSI1PK") String status, // [KeyAttributeTaken at "GSI1PK"] The attribute 'GSI1PK' is the hash key of the index 'GSI1', but the member 'status' has that name. Give the member another name with @Attribute, or give the index another attribute.
    @Attribute("other") String GSI1SK, // [KeyAttributeTaken] 'GSI1SK' is the range key of the index 'GSI1', but the member 'GSI1SK' has that name. Rename the member
    String _type) {} // [KeyAttributeTaken at String _type] The attribute '_type' is the kind of an item, but the member '_type' has that name. Rename the member, or give the table another attribute with @Table(typeAttribute = "…").
