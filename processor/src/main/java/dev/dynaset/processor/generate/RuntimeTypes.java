package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;

/** The classes of the runtime that generated code names. The processor does not depend on them. */
final class RuntimeTypes {
  static final ClassName DYNASET = ClassName.get("dev.dynaset", "Dynaset");
  static final ClassName KEY_RANGE = ClassName.get("dev.dynaset", "KeyRange");
  static final ClassName TABLE_QUERY_SET = ClassName.get("dev.dynaset", "TableQuerySet");
  static final ClassName INDEX_QUERY_SET = ClassName.get("dev.dynaset", "IndexQuerySet");
  static final ClassName SCAN = ClassName.get("dev.dynaset", "Scan");
  static final ClassName TABLE_SCAN = ClassName.get("dev.dynaset", "TableScan");
  static final ClassName PARTIAL_ITEM = ClassName.get("dev.dynaset", "PartialItem");
  static final ClassName ITEM_DECODER = ClassName.get("dev.dynaset.codec", "ItemDecoder");
  static final ClassName PROJECTION_DECODER =
      ClassName.get("dev.dynaset.codec", "ProjectionDecoder");
  static final ClassName ITEM_CODEC = ClassName.get("dev.dynaset.codec", "ItemCodec");
  static final ClassName ENTITY_CODEC = ClassName.get("dev.dynaset.key", "EntityCodec");
  static final ClassName KEY_TEMPLATE = ClassName.get("dev.dynaset.key", "KeyTemplate");
  static final ClassName DERIVED_ATTRIBUTES = ClassName.get("dev.dynaset.key", "DerivedAttributes");
  static final ClassName ITEM_READER = ClassName.get("dev.dynaset.codec", "ItemReader");
  static final ClassName ITEM_WRITER = ClassName.get("dev.dynaset.codec", "ItemWriter");
  static final ClassName ITEM_SHAPE = ClassName.get("dev.dynaset.codec", "ItemShape");
  static final ClassName DOCUMENT_CODEC = ClassName.get("dev.dynaset.codec", "DocumentCodec");
  static final ClassName FORM = ClassName.get("dev.dynaset.codec", "Form");
  static final ClassName FORMS = ClassName.get("dev.dynaset.codec", "Forms");
  static final ClassName CONVERTER = ClassName.get("dev.dynaset", "AttributeConverter");
  static final ClassName ENUM_FORM = ClassName.get("dev.dynaset.codec", "EnumForm");
  static final ClassName KEY_VALUES = ClassName.get("dev.dynaset.codec", "KeyValues");
  static final ClassName TABLE_SCHEMA = ClassName.get("dev.dynaset.schema", "TableSchema");
  static final ClassName KEY_SCHEMA = ClassName.get("dev.dynaset.schema", "KeySchema");
  static final ClassName INDEX_PROJECTION = ClassName.get("dev.dynaset.schema", "IndexProjection");
  static final ClassName TABLE_BINDING = ClassName.get("dev.dynaset.schema", "TableBinding");
  static final ClassName QUERY = ClassName.get("dev.dynaset.query", "Query");
  static final ClassName HASH_KEYS = ClassName.get("dev.dynaset.query", "HashKeys");
  static final ClassName BOUND_TABLE = ClassName.get("dev.dynaset.spi", "BoundTable");
  static final ClassName ITEM_KEY = ClassName.get("dev.dynaset.spi", "ItemKey");
  static final ClassName TABLE_INDEX = ClassName.get("dev.dynaset.spi", "TableIndex");
  static final ClassName KEY_STEP = ClassName.get("dev.dynaset.spi", "KeyStep");
  static final ClassName ENTITY_KIND = ClassName.get("dev.dynaset.schema", "EntityKind");
  static final ClassName SHARED_CODEC = ClassName.get("dev.dynaset.schema", "SharedCodec");
  static final ClassName NO_UPDATE = ClassName.get("dev.dynaset.update", "NoUpdate");
  static final ClassName TABLE_STAGE = ClassName.get("dev.dynaset.spi", "TableStage");
  static final ClassName INDEX_STAGE = ClassName.get("dev.dynaset.spi", "IndexStage");
  static final ClassName CONDITION = ClassName.get("dev.dynaset", "Condition");
  static final ClassName CONDITION_OF = ClassName.get("dev.dynaset", "ConditionOf");
  static final ClassName UPDATE = ClassName.get("dev.dynaset", "Update");
  static final ClassName CHANGES_OF = ClassName.get("dev.dynaset", "ChangesOf");
  static final ClassName ITEM_HANDLE = ClassName.get("dev.dynaset.item", "ItemHandle");
  static final ClassName ID_KIND = ClassName.get("dev.dynaset.schema", "IdKind");
  static final ClassName ATTRIBUTE_PATH = ClassName.get("dev.dynaset.expression", "AttributePath");
  static final ClassName VOCABULARY = path("Vocabulary");
  static final ClassName DOCUMENT_PATH = path("DocumentPath");
  static final ClassName VALUE_PATH = path("ValuePath");
  static final ClassName ORDERED_PATH = path("OrderedPath");
  static final ClassName TEXT_PATH = path("TextPath");
  static final ClassName BINARY_PATH = path("BinaryPath");
  static final ClassName WHOLE_NUMBER_PATH = path("WholeNumberPath");
  static final ClassName FLOAT_PATH = path("FloatPath");
  static final ClassName DOUBLE_PATH = path("DoublePath");
  static final ClassName FLAG_PATH = path("FlagPath");
  static final ClassName LIST_PATH = path("ListPath");
  static final ClassName SET_PATH = path("SetPath");
  static final ClassName MAP_PATH = path("MapPath");
  static final ClassName UPDATE_VOCABULARY = update("UpdateVocabulary");
  static final ClassName DOCUMENT_UPDATE = update("DocumentUpdate");
  static final ClassName ATTRIBUTE_TYPE =
      ClassName.get("software.amazon.awssdk.services.dynamodb.model", "ScalarAttributeType");

  private RuntimeTypes() {}

  private static ClassName path(String name) {
    return ClassName.get("dev.dynaset.path", name);
  }

  /** Whether a class that stands for an attribute is none that is generated for a document. */
  static boolean isPlace(ClassName type) {
    return type.packageName().equals(VOCABULARY.packageName())
        || type.packageName().equals(UPDATE_VOCABULARY.packageName());
  }

  /** A class of what may be done to an attribute. */
  static ClassName update(String name) {
    return ClassName.get("dev.dynaset.update", name);
  }
}
