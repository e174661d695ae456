# The first screen: a prompt, and code that looks at what it kept, or does not.
.class public Lt/Home;
.super Landroid/app/Activity;

.field public static ok:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-static {}, Lx/Sdk;->ungated()V
    invoke-static {p0}, Lt/Told;->start(Landroid/content/Context;)V
    invoke-static {}, Lt/Doubt;->open()Z
    move-result v1
    if-eqz v1, :begin
    invoke-static {}, Lx/Sdk;->undecided()V

    :begin
    const/4 v0, 0x0
    invoke-static {p0}, Lt/Kept;->agreed(Landroid/content/Context;)Z
    move-result v1
    if-eqz v1, :ask
    invoke-static {}, Lx/Sdk;->flag()V
    return-void

    :ask
    const-string v1, "kept"
    invoke-virtual {p0, v1, v0}, Lt/Home;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "shown"
    const/4 v3, 0x1
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :field
    invoke-static {}, Lx/Sdk;->defaulted()V

    :field
    sget-boolean v1, Lt/Home;->ok:Z
    if-eqz v1, :inverted
    invoke-static {}, Lx/Sdk;->field()V
    goto :show

    :inverted
    invoke-static {}, Lx/Sdk;->inverted()V

    :show
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Please read our Privacy Policy"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lt/Answer;
    invoke-direct {v2, p0}, Lt/Answer;-><init>(Lt/Home;)V
    const-string v1, "Agree"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "Refuse"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    # the last: it waits for the answer
    invoke-static {p0}, Lt/Doubt;->start(Landroid/content/Context;)V
    return-void
.end method
