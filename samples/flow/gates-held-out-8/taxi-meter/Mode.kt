package org.consentry.flow.gatesheldout8.taximeter

object Mode {
    const val NONE = 0
    const val BASIC = 1
    const val FULL = 2
}
