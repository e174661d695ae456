package org.consentry.flow.gatesheldout5.englishwords;

interface Policy {
    /** 隐私政策每次修订加一，旧用户需重新同意 */
    int VERSION = 4;
    String URL = "https://words.example.invalid/policy/v4.html";
}
