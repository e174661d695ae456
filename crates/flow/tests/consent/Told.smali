# Is handed the answer, whatever it is, and keeps it.
.class public Lt/Told;
.super Ljava/lang/Object;

.method public static told(ZLandroid/content/Context;)V
    .registers 5
    const-string v0, "answer"
    invoke-static {p0, p1, v0}, Lt/Told;->keep(ZLandroid/content/Context;Ljava/lang/String;)V
    if-eqz p0, :end
    invoke-static {}, Lx/Sdk;->told()V

    :end
    return-void
.end method

.method private static keep(ZLandroid/content/Context;Ljava/lang/String;)V
    .registers 6
    const-string v0, "told"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p2, p0}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 4
    const-string v0, "told"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "answer"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :end
    invoke-static {}, Lx/Sdk;->answered()V

    :end
    return-void
.end method
