package org.consentry.flow.gatesdevelopment8.typedkeyversion

class IntKey(val name: String, val default: Int)

class BooleanKey(val name: String, val default: Boolean)

object Keys {
    val TERMS_VERSION = IntKey("terms_version", 0)
    val COLUMNS = IntKey("columns", 2)
    val NIGHT_MODE = BooleanKey("night_mode", false)
}
