/** The equations of the ten steps, in the notation of mathTree; g group, k use, y year, b base year. */
const FORMULAS: readonly (readonly string[])[] = [
  ['TPP < L , 1000 · B < M'],
  ['P_{g,k} = F_g^{α_k} B_g^{1 − α_k}'],
  ['u_{g,k} = β_P ln P_{g,k} − β_C ln c_g + β_{E,k} e_g − β_R r_g'],
  [
    'o_{g,k} = exp(u_{g,k} + ξ_g) / {Σ_h exp(u_{h,k} + ξ_h)}',
    'w_g = Σ_k ω_k ((1 − m_k) o_{g,k} + m_k q_{g,k})',
    'm_{k,y} = m_{k,b} + (m_{k,e} − m_{k,b}) (y − b) / (e − b)',
  ],
  ['ξ_g ← ξ_g + ln (s_{g,b} / w_{g,b}) , ξ_N = 0'],
  ['d_g = ((1 − ι) w_g + ι s_{g,y − 1}) / {Σ_h ((1 − ι) w_h + ι s_{h,y − 1})}'],
  [
    'cap_g = a_y C_g {(1 + γ)}^{y − s} , g ∈ {"NVIDIA" , "AMD"}',
    'cap_g = S_g {(1 + σ_g)}^{y − b} , g ∈ {"Huawei" , "other"}',
  ],
  ['x_g = min (D_y d_g , cap_g) , D_y = D {(1 + δ)}^{y − b}'],
  ['s_g = x_g / {Σ_h x_h} , "unmet" = D_y − Σ_h x_h , T = τ (x_N + x_A)'],
  ['e_{g,y+1} = e_{g,y} + λ (1 − e_{g,y}) s_{"local",y}'],
]

/** @param step counted from 0 */
export const formulasOf = (step: number): readonly string[] => FORMULAS[step] ?? []
