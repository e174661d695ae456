//! Names of the calls and types of collections.

/// Types of fields that keep a map.
pub(super) const MAPS: &[&str] = &[
    "Ljava/util/Map;",
    "Ljava/util/HashMap;",
    "Ljava/util/LinkedHashMap;",
    "Ljava/util/TreeMap;",
    "Ljava/util/EnumMap;",
    "Ljava/util/Hashtable;",
    "Ljava/util/WeakHashMap;",
    "Ljava/util/IdentityHashMap;",
    "Ljava/util/AbstractMap;",
    "Ljava/util/SortedMap;",
    "Ljava/util/NavigableMap;",
    "Ljava/util/concurrent/ConcurrentMap;",
    "Ljava/util/concurrent/ConcurrentHashMap;",
    "Landroid/util/ArrayMap;",
    "Landroid/util/SparseArray;",
    "Landroidx/collection/ArrayMap;",
    "Landroidx/collection/SparseArrayCompat;",
];

/// Calls that put a value under a key: their arguments after the map.
pub(super) const PUTS: &[&[u8]] = &[b"put", b"putIfAbsent", b"append"];
/// Calls that give what stands under a key.
pub(super) const GETS: &[&[u8]] = &[b"get", b"getOrDefault", b"remove", b"computeIfAbsent"];
/// Calls that give members whatever their key.
pub(super) const VIEWS: &[&[u8]] = &[
    b"values",
    b"entrySet",
    b"elements",
    b"valueAt",
    b"firstEntry",
    b"lastEntry",
];
/// Calls that neither put anything in nor give a member.
pub(super) const HARMLESS: &[&[u8]] = &[
    b"<init>",
    b"size",
    b"isEmpty",
    b"clear",
    b"contains",
    b"containsKey",
    b"containsValue",
    b"keySet",
    b"keys",
    b"keyAt",
    b"indexOf",
    b"indexOfKey",
    b"removeAt",
    b"hasNext",
    b"hasPrevious",
    b"hashCode",
    b"equals",
    b"toString",
    b"forEach",
    b"removeIf",
    b"removeAll",
    b"ensureCapacity",
];
/// Calls that put something into a list that is a value.
pub(super) const ADDS: &[&[u8]] = &[
    b"add",
    b"addLast",
    b"addFirst",
    b"addIfAbsent",
    b"offer",
    b"push",
    b"set",
    b"put",
];
/// Calls that give a member of a list that is a value, walk over it, or copy it.
pub(super) const TAKES: &[&[u8]] = &[
    b"get",
    b"next",
    b"previous",
    b"nextElement",
    b"poll",
    b"pop",
    b"peek",
    b"remove",
    b"removeFirst",
    b"removeLast",
    b"getFirst",
    b"getLast",
    b"getKey",
    b"getValue",
    b"iterator",
    b"listIterator",
    b"values",
    b"entrySet",
    b"toArray",
    b"clone",
    b"elements",
    b"stream",
];
/// Static calls that give the collection that they are given, or a copy.
pub(super) const COPIES: &[&[u8]] = &[
    b"unmodifiableMap",
    b"synchronizedMap",
    b"unmodifiableList",
    b"toList",
    b"toMutableList",
    b"toMap",
    b"copyOf",
];
/// Calls that make a map without members, or of pairs of arguments.
pub(super) const MAP_OF: &[&[u8]] = &[b"of", b"singletonMap", b"emptyMap"];
