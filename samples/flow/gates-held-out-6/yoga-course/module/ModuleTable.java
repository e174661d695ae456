package org.consentry.flow.gatesheldout6.yogacourse.module;

final class Base {
    static final String PACKAGE = "org.consentry.flow.gatesheldout6.yogacourse.module.";

    private Base() {
    }
}

/** 各业务模块及其启动阶段，新模块在这里登记 */
public final class ModuleTable {

    public static final String PHASE_CREATE = "create";
    public static final String PHASE_AGREE = "agree";

    private static final String BASE = Base.PACKAGE;

    static final String[][] MODULES = {
            {BASE + "CourseModule", PHASE_CREATE},
            {BASE + "StatModule", PHASE_CREATE},
            {BASE + "CacheModule", PHASE_AGREE},
    };

    private ModuleTable() {
    }
}
