# What the prompt keeps, behind helpers.
.class public Lt/Kept;
.super Ljava/lang/Object;

.method public static agreed(Landroid/content/Context;)Z
    .registers 2
    const-string v0, "agreed"
    invoke-static {p0, v0}, Lt/Kept;->read(Landroid/content/Context;Ljava/lang/String;)Z
    move-result p0
    return p0
.end method

.method private static read(Landroid/content/Context;Ljava/lang/String;)Z
    .registers 4
    const-string v0, "kept"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object p0
    invoke-interface {p0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result p0
    return p0
.end method

.method public static agree(Landroid/content/Context;)V
    .registers 3
    const/4 v1, 0x1
    const-string v0, "agreed"
    invoke-static {p0, v0, v1}, Lt/Kept;->write(Landroid/content/Context;Ljava/lang/String;Z)V
    const-string v0, "shown"
    invoke-static {p0, v0, v1}, Lt/Kept;->write(Landroid/content/Context;Ljava/lang/String;Z)V
    sput-boolean v1, Lt/Home;->ok:Z
    return-void
.end method

.method private static write(Landroid/content/Context;Ljava/lang/String;Z)V
    .registers 5
    const-string v0, "kept"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object p0
    invoke-interface {p0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object p0
    invoke-interface {p0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    return-void
.end method
