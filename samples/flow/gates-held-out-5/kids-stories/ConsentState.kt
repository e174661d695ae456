package org.consentry.flow.gatesheldout5.kidsstories

/** 顺序不能变，按先后比较 */
enum class ConsentState {
    NEW,
    ASKED,
    AGREED,
}
