package io.github.cubegen.contract;

import java.util.EnumMap;
import java.util.Map;

/** Which change of a schema undoes which. A change that is not listed undoes itself: the other way round it is the same change. */
final class SchemaMirrors {

    private static final Map<SchemaRule, SchemaRule> OPPOSITES = opposites();

    private SchemaMirrors() {}

    static SchemaRule of(SchemaRule rule) {
        return OPPOSITES.getOrDefault(rule, rule);
    }

    private static Map<SchemaRule, SchemaRule> opposites() {
        Map<SchemaRule, SchemaRule> opposites = new EnumMap<>(SchemaRule.class);
        pair(opposites, SchemaRule.TYPE_WIDENED, SchemaRule.TYPE_NARROWED);
        pair(opposites, SchemaRule.FORMAT_WIDENED, SchemaRule.FORMAT_NARROWED);
        pair(opposites, SchemaRule.ENUM_ADDED, SchemaRule.ENUM_REMOVED);
        pair(opposites, SchemaRule.BECAME_ENUM, SchemaRule.ENUM_DROPPED);
        pair(opposites, SchemaRule.CONST_ADDED, SchemaRule.CONST_REMOVED);
        pair(opposites, SchemaRule.PATTERN_ADDED, SchemaRule.PATTERN_REMOVED);
        pair(opposites, SchemaRule.BOUND_SET, SchemaRule.BOUND_UNSET);
        pair(opposites, SchemaRule.BOUND_TIGHTENED, SchemaRule.BOUND_LOOSENED);
        pair(opposites, SchemaRule.LENGTH_TIGHTENED, SchemaRule.LENGTH_LOOSENED);
        pair(opposites, SchemaRule.ITEMS_TIGHTENED, SchemaRule.ITEMS_LOOSENED);
        pair(opposites, SchemaRule.PROPS_COUNT_TIGHTENED, SchemaRule.PROPS_COUNT_LOOSENED);
        pair(opposites, SchemaRule.MULTIPLE_OF, SchemaRule.MULTIPLE_OF_LOOSENED);
        pair(opposites, SchemaRule.NULLABLE, SchemaRule.NOT_NULLABLE);
        opposites.put(SchemaRule.NULLABLE_OPTIONAL, SchemaRule.NOT_NULLABLE);
        pair(opposites, SchemaRule.PROP_REQUIRED_ADDED, SchemaRule.PROP_REQUIRED_REMOVED);
        pair(opposites, SchemaRule.PROP_OPTIONAL_ADDED, SchemaRule.PROP_OPTIONAL_REMOVED);
        opposites.put(SchemaRule.PROP_REQUIRED_DEFAULT_ADDED, SchemaRule.PROP_REQUIRED_REMOVED);
        opposites.put(SchemaRule.PROP_REMOVED_CLOSED, SchemaRule.PROP_OPTIONAL_ADDED);
        pair(opposites, SchemaRule.PROP_BECAME_REQUIRED, SchemaRule.PROP_BECAME_OPTIONAL);
        pair(opposites, SchemaRule.BECAME_READ_ONLY, SchemaRule.READ_ONLY_DROPPED);
        opposites.put(SchemaRule.READ_ONLY_DROPPED_REQUIRED, SchemaRule.BECAME_READ_ONLY);
        pair(opposites, SchemaRule.BECAME_WRITE_ONLY, SchemaRule.WRITE_ONLY_DROPPED);
        pair(opposites, SchemaRule.ADDITIONAL_CLOSED, SchemaRule.ADDITIONAL_OPENED);
        pair(opposites, SchemaRule.ADDITIONAL_TIGHTENED, SchemaRule.ADDITIONAL_CHANGED);
        pair(opposites, SchemaRule.BRANCH_ADDED, SchemaRule.BRANCH_REMOVED);
        opposites.put(SchemaRule.BRANCH_OVERLAPS, SchemaRule.BRANCH_REMOVED);
        pair(opposites, SchemaRule.BRANCHES_OVERLAP, SchemaRule.BRANCHES_DISJOINT);
        pair(opposites, SchemaRule.BRANCHES_EXCLUSIVE, SchemaRule.BRANCHES_INCLUSIVE);
        pair(opposites, SchemaRule.WRAPPED_ONE_OF, SchemaRule.UNWRAPPED_ONE_OF);
        pair(opposites, SchemaRule.MAPPING_ADDED, SchemaRule.MAPPING_REMOVED);
        opposites.put(SchemaRule.FILTER_EXTENDED, SchemaRule.FILTER_CHANGED);
        pair(opposites, SchemaRule.NOT_ADDED, SchemaRule.NOT_REMOVED);
        pair(opposites, SchemaRule.DEPENDENT_ADDED, SchemaRule.DEPENDENT_REMOVED);
        pair(opposites, SchemaRule.PROPERTY_NAMES_ADDED, SchemaRule.PROPERTY_NAMES_REMOVED);
        pair(opposites, SchemaRule.CONTAINS_ADDED, SchemaRule.CONTAINS_REMOVED);
        pair(opposites, SchemaRule.DEPRECATED, SchemaRule.UNDEPRECATED);
        return Map.copyOf(opposites);
    }

    private static void pair(Map<SchemaRule, SchemaRule> opposites, SchemaRule one, SchemaRule other) {
        opposites.put(one, other);
        opposites.put(other, one);
    }
}
