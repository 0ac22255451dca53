// params.h -- the numbers of the rules, by the names of model.md section 9.
//
// Units are points and weeks. The names are those of the document on purpose
// (T trust, S stress, C transparency, K skills, U adoption, F job fear, O
// ownership, P safety, E energy, B belief, R rumours, Q quality, X change debt),
// so that a formula here and there can be laid side by side. Most sizes are
// choices of the game, consistent in sign and order with the sources of
// model.md section 10; none was fitted to data.
#ifndef MODEL_PARAMS_H
#define MODEL_PARAMS_H

#include "base/err.h"

typedef struct Params {
    // trust
    double T_rev, T_base, T_clear, T_loss, T_rum, T_rum0, T_push, T_candour, T_cont;
    double T_noise, breach_damp, word, word_keep, T_unheard, unheard_weeks;
    // stress
    double S_work, D0, S_fear, F0s, S_gap, gap0, S_unc, C0s, S_supp, S_rec, S_base;
    double S_cont, S_dash, S_noise, S_debt;
    // demand
    double D_roll, D_train, D_part, D_hitl, D_err, D_save, D_cover, D_relief;
    // transparency
    double C_age, C_age_v, C_floor, C_rum, C_exp, C_cont;
    // skills
    double K_do, K_forget, K_peer;
    // adoption
    double U_rate, U_noise, I_B, I_K, I_N, I_crit, U_user, I_T, I_O, I_F, F0u, I_S, S0u;
    double I_dash, I_rew, I_debt;
    // job fear
    double F_rum, F_known, F_unk, F_roll, F_skill, K0f, F_own, F_trust, F_cont, F_hab;
    double F_base, F_unheard;
    // ownership
    double O_push, O_rev, O_base, O_mast, K0o, O_hitl, O_dash;
    // safety
    double P_rev, P_base, P_trust, P_stress, S0p, P_dash, P_cont, P_unheard;
    // energy
    double E_out, S0e, E_in, E_top, S1e;
    // belief
    double B_exp, Q0, B_ease, K0b, B_neg, B_cont, B_fear, F0b, B_rev, B_base, B_noise;
    // rumours
    double R_talk, R_unc, C0r, R_fear, F0r, R_sil, R_pace, R_fade, R_noise;
    // quality, errors, change debt
    double Q_fb, Q_grow, Q_hitl, hitl_catch, A_rate, A_max, X_abs, X_absK, X_digest;
    // output
    double Y_gain, Y_clumsy, Y_err, Y_train, Y_part, Y_relief, Y_stress, S0y;
    // absence and leaving
    double abs0, abs_S, S0a, abs_E, E0a, E_sick, sick_weeks, quit_level, quit_weeks;
    // freshness of actions, promises
    double mem_keep, mem_damp, promise_weeks;
} Params;

// The values of model.md section 9.
extern const Params params_default;

// How many parameters there are, and the name of each; for suggestions.
int params_count(void);
const char *params_name(int index);

// Sets one by name. Refuses an unknown name and a value outside the range in
// which its rule makes sense (no negative weeks, no share above 1, ...).
bool params_set(Params *params, const char *name, double value, Err *err);

#endif
